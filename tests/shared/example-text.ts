/** Two jobs as wire JSON. */

/** The example of the model's documentation, as the package writes it. */
export const exampleText =
  '{"id":"80365749-d182-4b69-8227-5fcbe189f431","auto_start":false,"model":"V90",' +
  '"status":"FAILED","created_at":785153,"modified_at":281730,' +
  '"training_files":["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],' +
  '"object":"job","job_type":"completion","hyperparameters":{"learning_rate":0.0001}}';

/** A job with five faults, in two lines. */
export const wrongText =
  '{"id":"é","auto_start":1,"model":"m","status":"\\u0046ast","created_at":1.5,\n' +
  '"modified_at":1234567890123456789012,"training_files":["a",null],"hyperparameters":[]}';
